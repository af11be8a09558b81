/**
 * What contracts count for, as rows that statistics add up.
 */
@NullMarked
package io.techbridge.marketplace.contracts.ledger;

import org.jspecify.annotations.NullMarked;
