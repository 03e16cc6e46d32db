<?php
/*
 * The block. What is saved in the post is its sentence, so that nothing is lost for authors, in feeds, and when the plugin
 * goes; the figure is written around it whenever the post is shown.
 */

add_action('init', 'conflict_widgets_register_block');
add_filter('excerpt_allowed_blocks', 'conflict_widgets_in_excerpts');

function conflict_widgets_register_block() {
    $needs = ['wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n'];
    wp_register_script('conflict-widgets-block', plugins_url('block/editor.js', CONFLICT_WIDGETS_FILE), $needs, CONFLICT_WIDGETS_VERSION, true);
    $said = ['widgets' => conflict_widgets_choices(), 'frame' => plugins_url('embed.html', CONFLICT_WIDGETS_FILE)];
    wp_add_inline_script('conflict-widgets-block', 'window.conflictWidgets = ' . wp_json_encode($said) . ';', 'before');
    register_block_type(dirname(__DIR__) . '/block', ['render_callback' => 'conflict_widgets_render_block']);
}

/** What authors choose from; read only where somebody edits. */
function conflict_widgets_choices() {
    if (!is_admin()) {
        return [];
    }
    return json_decode((string) file_get_contents(dirname(__DIR__) . '/block/choices.json'), true);
}

function conflict_widgets_render_block($attributes, $content) {
    $options = is_array($attributes['options'] ?? null) ? $attributes['options'] : [];
    $figure = conflict_widgets_markup($attributes['tag'] ?? '', $options, html_entity_decode(wp_strip_all_tags($content), ENT_QUOTES, 'UTF-8'));
    if ($figure === '' || is_feed()) {
        return $figure;
    }
    return '<div ' . get_block_wrapper_attributes() . '>' . $figure . '</div>';
}

function conflict_widgets_in_excerpts($blocks) {
    return array_merge((array) $blocks, ['conflict-widgets/figure']);
}
