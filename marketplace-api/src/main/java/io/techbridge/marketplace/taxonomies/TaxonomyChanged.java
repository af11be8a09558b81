package io.techbridge.marketplace.taxonomies;

/**
 * An entry of a tree, or a park, is called something else or is new.
 *
 * @param code its code
 */
public record TaxonomyChanged(String code) {

}
