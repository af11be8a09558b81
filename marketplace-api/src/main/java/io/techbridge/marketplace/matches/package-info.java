/**
 * Asks the engine who should talk to whom, and says why.
 */
@NullMarked
package io.techbridge.marketplace.matches;

import org.jspecify.annotations.NullMarked;
