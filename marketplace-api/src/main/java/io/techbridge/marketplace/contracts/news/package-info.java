/**
 * What the sides of contracts are told.
 */
@NullMarked
package io.techbridge.marketplace.contracts.news;

import org.jspecify.annotations.NullMarked;
