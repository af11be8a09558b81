/**
 * What accounts tell people by mail.
 */
@NullMarked
package io.techbridge.marketplace.accounts.mail;

import org.jspecify.annotations.NullMarked;
