/**
 * The matches of every need on the market, computed ahead for no asker, kept up to date
 * and remembered.
 */
@NullMarked
package io.techbridge.marketplace.matches.kept;

import org.jspecify.annotations.NullMarked;
