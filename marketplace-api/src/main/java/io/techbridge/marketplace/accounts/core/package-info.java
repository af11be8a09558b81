/**
 * The account itself, and what everything else about accounts builds on.
 */
@NullMarked
package io.techbridge.marketplace.accounts.core;

import org.jspecify.annotations.NullMarked;
