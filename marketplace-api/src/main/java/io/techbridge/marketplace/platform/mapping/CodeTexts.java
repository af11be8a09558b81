package io.techbridge.marketplace.platform.mapping;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;

import org.springframework.stereotype.Component;

/**
 * Ids and codes as the texts that JSON shows.
 */
@Component
public class CodeTexts {

	public String text(AccountId id) {
		return Long.toString(id.value());
	}

	public String text(OrganizationId id) {
		return Long.toString(id.value());
	}

	public String text(ParkCode code) {
		return code.value();
	}

	public String text(FieldCode code) {
		return code.value();
	}

	public String text(RegionCode code) {
		return code.value();
	}

}
