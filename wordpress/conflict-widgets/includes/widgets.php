<?php
/* What widgets there are, and what they are told: generated from the widgets themselves, so it is never behind them. */

/** Every tag with the attributes it knows. */
function conflict_widgets_tags() {
    static $tags;
    if ($tags === null) {
        $tags = require __DIR__ . '/tags.php';
    }
    return $tags;
}

/** Finds whole tags in a text, with what stands in them. */
function conflict_widgets_pattern() {
    $names = implode('|', array_map('preg_quote', array_keys(conflict_widgets_tags())));
    return "~<($names)(?=[\\s>/])[^>]*>.*?</\\1\\s*>~is";
}
