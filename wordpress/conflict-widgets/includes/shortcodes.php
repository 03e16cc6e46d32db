<?php
/* Shortcodes have the names of the tags: [conflict-attacks since="2024"]Attacks since 2024.[/conflict-attacks] */

add_action('init', 'conflict_widgets_register_shortcodes');

function conflict_widgets_register_shortcodes() {
    foreach (array_keys(conflict_widgets_tags()) as $tag) {
        add_shortcode($tag, 'conflict_widgets_shortcode');
    }
}

/** An attribute without a value, as in [conflict-attacks without-download], is one that is there. */
function conflict_widgets_shortcode($given, $content, $tag) {
    $attributes = [];
    foreach ((array) $given as $name => $value) {
        $attributes[is_int($name) ? (string) $value : $name] = is_int($name) ? 'true' : $value;
    }
    return conflict_widgets_markup($tag, $attributes, (string) $content);
}
