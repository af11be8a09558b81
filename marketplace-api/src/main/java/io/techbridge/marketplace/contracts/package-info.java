/**
 * Deals: one record for each, from the draft to the registered contract and its payments.
 */
@NullMarked
package io.techbridge.marketplace.contracts;

import org.jspecify.annotations.NullMarked;
