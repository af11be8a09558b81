package io.techbridge.marketplace.listings.browsing;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The values of a facet, those with the most entries first. Fields and regions are
 * counted on each of their levels.
 */
@Schema(name = "Facet")
public record ListFacet(FacetName name, List<FacetValue> values) {

}
