/**
 * What was paid of a contract.
 */
@NullMarked
package io.techbridge.marketplace.contracts.payments;

import org.jspecify.annotations.NullMarked;
