/**
 * What this installation is and what works at the moment.
 */
@NullMarked
package io.techbridge.marketplace.status;

import org.jspecify.annotations.NullMarked;
