/**
 * From a match to a talk: somebody is interested in a listing, its owner answers, and
 * both sides negotiate.
 */
@NullMarked
package io.techbridge.marketplace.interests;

import org.jspecify.annotations.NullMarked;
