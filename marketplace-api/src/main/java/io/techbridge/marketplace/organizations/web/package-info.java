/**
 * Organizations over HTTP.
 */
@NullMarked
package io.techbridge.marketplace.organizations.web;

import org.jspecify.annotations.NullMarked;
