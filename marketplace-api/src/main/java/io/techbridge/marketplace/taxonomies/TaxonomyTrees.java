package io.techbridge.marketplace.taxonomies;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * All entries of the trees, parents before children, and the parks.
 */
@Schema(name = "Taxonomies")
record TaxonomyTrees(List<TaxonomyEntry> fields, List<TaxonomyEntry> regions, List<TaxonomyEntry> industries,
		List<TaxonomyPark> parks) {

}
