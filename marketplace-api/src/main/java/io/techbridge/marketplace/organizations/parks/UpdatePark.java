package io.techbridge.marketplace.organizations.parks;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.web.Versions;
import io.techbridge.marketplace.taxonomies.TaxonomyChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator changes what is said about a park.
 */
@Component
class UpdatePark {

	private final ParkRepository parks;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	UpdatePark(ParkRepository parks, AuditLog audit, ApplicationEventPublisher events) {
		this.parks = parks;
		this.audit = audit;
		this.events = events;
	}

	@Transactional
	Park update(ParkCode code, long version, ParkContent content) {
		var before = this.parks.findById(code).orElseThrow(() -> new NotFound("park " + code.value()));
		Versions.require(version, before.version());
		var after = this.parks.save(before.change(content));
		this.audit.record(AuditedAct.of("park.changed", code)
			.changing(AuditedPark.properties(before), AuditedPark.properties(after)));
		this.events.publishEvent(new TaxonomyChanged(code.value()));
		return after;
	}

}
