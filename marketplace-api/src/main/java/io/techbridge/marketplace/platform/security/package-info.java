/**
 * Who may call what: closed by default.
 */
@NullMarked
package io.techbridge.marketplace.platform.security;

import org.jspecify.annotations.NullMarked;
