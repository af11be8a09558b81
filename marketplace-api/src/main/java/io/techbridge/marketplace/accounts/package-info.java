/**
 * People: their accounts, how they prove who they are, and which organization they belong
 * to.
 */
@NullMarked
package io.techbridge.marketplace.accounts;

import org.jspecify.annotations.NullMarked;
