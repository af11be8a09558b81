/**
 * Getting an account, and getting back into it: registration, confirmation, password
 * reset.
 */
@NullMarked
package io.techbridge.marketplace.accounts.registration;

import org.jspecify.annotations.NullMarked;
