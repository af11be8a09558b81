/**
 * What a password must be like, and how it is kept and compared.
 */
@NullMarked
package io.techbridge.marketplace.accounts.passwords;

import org.jspecify.annotations.NullMarked;
