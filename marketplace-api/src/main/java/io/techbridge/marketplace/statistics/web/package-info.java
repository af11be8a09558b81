/**
 * Figures over HTTP and as files.
 */
@NullMarked
package io.techbridge.marketplace.statistics.web;

import org.jspecify.annotations.NullMarked;
