package io.techbridge.marketplace.taxonomies;

import java.util.List;

/**
 * A park, as far as it is something to choose from.
 *
 * @param leadingFields the technical fields it wants to attract
 */
record TaxonomyPark(String code, String labelZh, String labelEn, String region, List<String> leadingFields) {

}
