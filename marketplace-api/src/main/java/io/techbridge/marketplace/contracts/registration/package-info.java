/**
 * What the registration office decides of contracts.
 */
@NullMarked
package io.techbridge.marketplace.contracts.registration;

import org.jspecify.annotations.NullMarked;
