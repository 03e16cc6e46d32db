<?php
/**
 * Plugin Name: Conflict Widgets
 * Description: Charts about a conflict in which every figure is a claim with its source: as a block, a shortcode, a tag or a pasted address.
 * Version: {{version}}
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: conflict-widgets
 */

if (!defined('ABSPATH')) {
    exit;
}

const CONFLICT_WIDGETS_VERSION = '{{version}}';
const CONFLICT_WIDGETS_FILE = __FILE__;

foreach (['widgets', 'loading', 'markup', 'classic', 'authors', 'block', 'shortcodes', 'frames', 'oembed'] as $conflict_widgets_part) {
    require __DIR__ . '/includes/' . $conflict_widgets_part . '.php';
}
unset($conflict_widgets_part);
