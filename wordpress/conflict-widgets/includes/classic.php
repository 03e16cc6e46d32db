<?php
/*
 * Tags written by hand. Posts without blocks get their paragraphs from wpautop, which would tear a tag apart: so the tags
 * are taken out before it and put back after the shortcodes.
 */

add_filter('the_content', 'conflict_widgets_take_out', 9);
add_filter('the_content', 'conflict_widgets_put_back', 12);
add_filter('widget_text_content', 'conflict_widgets_take_out', 1);
add_filter('widget_text_content', 'conflict_widgets_put_back', 12);
add_filter('render_block_core/html', 'conflict_widgets_notice');

/** What was taken out, by the number that stands in its place. */
function &conflict_widgets_kept() {
    static $kept = [];
    return $kept;
}

function conflict_widgets_take_out($content) {
    return preg_replace_callback(
        conflict_widgets_pattern(),
        function ($found) {
            $kept = &conflict_widgets_kept();
            $kept[] = $found[0];
            return '<div data-conflict-widgets-kept="' . (count($kept) - 1) . '"></div>';
        },
        $content
    ) ?? $content;
}

function conflict_widgets_put_back($content) {
    return preg_replace_callback(
        '~<div data-conflict-widgets-kept="(\d+)"></div>~',
        function ($found) {
            $kept = conflict_widgets_kept();
            return conflict_widgets_notice($kept[(int) $found[1]] ?? '');
        },
        $content
    ) ?? $content;
}

/** Loads the script for text with a tag in it; a feed gets what stands in the tag. */
function conflict_widgets_notice($html) {
    if (strpos($html, '<conflict-') === false || !preg_match(conflict_widgets_pattern(), $html)) {
        return $html;
    }
    if (is_feed()) {
        return preg_replace_callback(
            conflict_widgets_pattern(),
            function ($found) {
                return conflict_widgets_in_feed(trim(wp_strip_all_tags($found[0])));
            },
            $html
        ) ?? $html;
    }
    conflict_widgets_load();
    return $html;
}
