/**
 * Drafts of contracts, and how both sides come to say the same.
 */
@NullMarked
package io.techbridge.marketplace.contracts.recording;

import org.jspecify.annotations.NullMarked;
