/**
 * Needs over HTTP.
 */
@NullMarked
package io.techbridge.marketplace.listings.needs.web;

import org.jspecify.annotations.NullMarked;
