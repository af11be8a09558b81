package io.techbridge.marketplace.listings.browsing;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a list can be narrowed down by; each has the name of its parameter.
 */
public enum FacetName {

	@JsonProperty("field")
	FIELD,

	@JsonProperty("listField")
	LIST_FIELD,

	@JsonProperty("region")
	REGION,

	@JsonProperty("park")
	PARK,

	@JsonProperty("stage")
	STAGE,

	@JsonProperty("trl")
	TRL,

	@JsonProperty("mode")
	MODE,

	@JsonProperty("price")
	PRICE,

	@JsonProperty("owner")
	OWNER,

	@JsonProperty("kind")
	KIND

}
