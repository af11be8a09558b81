/**
 * Outgoing mail: written down in the transaction of what it tells, sent afterwards.
 */
@NullMarked
package io.techbridge.marketplace.mails;

import org.jspecify.annotations.NullMarked;
