/**
 * What owners say about their achievements and needs, as values: the same form in the
 * database, in the API and in comparisons of versions.
 */
@NullMarked
@NamedInterface("content")
package io.techbridge.marketplace.listings.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
