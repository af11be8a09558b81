/**
 * Who belongs to an organization, and what they may do in its name.
 */
@NullMarked
package io.techbridge.marketplace.accounts.members;

import org.jspecify.annotations.NullMarked;
