<?php
/* Authors who may not write arbitrary HTML may write these tags with what they know, and nothing more. */

add_filter('wp_kses_allowed_html', 'conflict_widgets_allow', 10, 2);

function conflict_widgets_allow($allowed, $context) {
    if ($context !== 'post' || !is_array($allowed)) {
        return $allowed;
    }
    foreach (conflict_widgets_tags() as $tag => $attributes) {
        $allowed[$tag] = array_fill_keys(array_merge(['id', 'class', 'lang'], $attributes), true);
    }
    return $allowed;
}
