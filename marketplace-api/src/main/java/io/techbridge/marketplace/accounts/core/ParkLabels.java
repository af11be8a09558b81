package io.techbridge.marketplace.accounts.core;

import java.util.Collection;
import java.util.List;

import io.techbridge.marketplace.organizations.parks.Park;
import io.techbridge.marketplace.organizations.parks.Parks;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.NotFound;

import org.springframework.stereotype.Component;

/**
 * The one place where accounts look at parks.
 */
@Component
public class ParkLabels {

	private final Parks parks;

	ParkLabels(Parks parks) {
		this.parks = parks;
	}

	/**
	 * @throws NotFound if there is no such park
	 */
	public ParkLabel get(ParkCode code) {
		return this.parks.find(code).map(ParkLabels::label).orElseThrow(() -> new NotFound("park " + code.value()));
	}

	public List<ParkLabel> of(Collection<ParkCode> codes) {
		if (codes.isEmpty()) {
			return List.of();
		}
		return this.parks.all().stream().filter((park) -> codes.contains(park.code())).map(ParkLabels::label).toList();
	}

	private static ParkLabel label(Park park) {
		return new ParkLabel(park.code().value(), park.labelZh(), park.labelEn());
	}

}
