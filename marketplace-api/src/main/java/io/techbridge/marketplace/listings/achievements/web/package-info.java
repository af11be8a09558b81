/**
 * Achievements over HTTP.
 */
@NullMarked
package io.techbridge.marketplace.listings.achievements.web;

import org.jspecify.annotations.NullMarked;
