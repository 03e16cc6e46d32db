<?php
/* The script is loaded where a figure stands, and nowhere else. */

/** Where the scripts lie: in a folder that carries the version, so that no cache mixes two of them. */
function conflict_widgets_asset($file) {
    return plugins_url('assets/' . CONFLICT_WIDGETS_VERSION . '/' . $file, CONFLICT_WIDGETS_FILE);
}

/** To be called while a page is made that shows a figure; themes that write tags by themselves may call it too. */
function conflict_widgets_load() {
    if (function_exists('wp_enqueue_script_module')) {
        wp_enqueue_script_module('conflict-widgets', conflict_widgets_asset('autoloader.js'), [], CONFLICT_WIDGETS_VERSION);
    } else {
        wp_enqueue_script('conflict-widgets', conflict_widgets_asset('all.iife.js'), [], CONFLICT_WIDGETS_VERSION, true);
    }
}
