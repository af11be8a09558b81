package io.techbridge.marketplace.organizations.parks;

import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.ParkCode;

import org.springframework.stereotype.Component;

/**
 * All parks, for those who only want to know.
 */
@Component
public class Parks {

	private final ParkRepository parks;

	Parks(ParkRepository parks) {
		this.parks = parks;
	}

	public boolean exists(ParkCode code) {
		return this.parks.existsById(code);
	}

	public Optional<Park> find(ParkCode code) {
		return this.parks.findById(code);
	}

	/**
	 * All of them, in the order of their regions.
	 */
	public List<Park> all() {
		return this.parks.findAllByOrderByRegionAscCodeAsc();
	}

}
