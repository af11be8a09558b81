/**
 * Who mediates between the two sides, and what that gives them to do.
 */
@NullMarked
package io.techbridge.marketplace.interests.brokers;

import org.jspecify.annotations.NullMarked;
