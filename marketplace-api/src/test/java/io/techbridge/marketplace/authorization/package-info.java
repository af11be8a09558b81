/**
 * Who gets what: every operation of the API, called by every kind of caller.
 */
@NullMarked
package io.techbridge.marketplace.authorization;

import org.jspecify.annotations.NullMarked;
