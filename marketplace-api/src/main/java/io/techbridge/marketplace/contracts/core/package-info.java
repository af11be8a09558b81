/**
 * The life of a contract.
 */
@NullMarked
package io.techbridge.marketplace.contracts.core;

import org.jspecify.annotations.NullMarked;
