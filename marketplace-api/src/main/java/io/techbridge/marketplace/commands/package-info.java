/**
 * The sub-commands of the jar: what can be done without a browser.
 */
@NullMarked
package io.techbridge.marketplace.commands;

import org.jspecify.annotations.NullMarked;
