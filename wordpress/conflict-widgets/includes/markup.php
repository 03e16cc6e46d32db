<?php
/* A figure as markup: the tag, with the sentence in it that is read where no script runs. */

/**
 * The tag of a figure, or nothing for a tag that is none. Attributes that the tag does not know are left out, and so is
 * an address that is not one of the web.
 */
function conflict_widgets_markup($tag, $attributes, $sentence) {
    $tags = conflict_widgets_tags();
    if (!is_string($tag) || !isset($tags[$tag])) {
        return '';
    }
    $sentence = trim(wp_strip_all_tags(is_scalar($sentence) ? (string) $sentence : ''));
    if (is_feed()) {
        return conflict_widgets_in_feed($sentence);
    }
    conflict_widgets_load();
    return '<' . $tag . conflict_widgets_attributes($tags[$tag], (array) $attributes) . '>' . esc_html($sentence) . '</' . $tag . '>';
}

/** The attributes as they stand in a tag. */
function conflict_widgets_attributes($known, $given) {
    $html = '';
    foreach ($known as $name) {
        $value = $given[$name] ?? null;
        if (is_bool($value)) {
            $value = $value ? 'true' : '';
        }
        if (!is_scalar($value)) {
            continue;
        }
        $value = $name === 'src' ? esc_url_raw((string) $value, ['http', 'https']) : (string) $value;
        if ($value !== '') {
            $html .= sprintf(' %s="%s"', $name, esc_attr($value));
        }
    }
    return $html;
}

/** Feeds have no script: there the sentence stands alone, or a link to where the figure is. */
function conflict_widgets_in_feed($sentence) {
    if ($sentence !== '') {
        return '<p>' . esc_html($sentence) . '</p>';
    }
    return sprintf('<p><a href="%s">%s</a></p>', esc_url(get_permalink()), esc_html__('The figure is on the page.', 'conflict-widgets'));
}
