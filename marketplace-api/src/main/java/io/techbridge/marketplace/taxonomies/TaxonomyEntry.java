package io.techbridge.marketplace.taxonomies;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a tree of codes.
 *
 * @param parentCode the entry above, {@code null} at the top
 */
public record TaxonomyEntry(String code, @Nullable String parentCode, String labelZh, String labelEn) {

}
