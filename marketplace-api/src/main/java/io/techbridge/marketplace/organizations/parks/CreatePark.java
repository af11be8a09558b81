package io.techbridge.marketplace.organizations.parks;

import java.util.Map;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.taxonomies.TaxonomyChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator adds a park.
 */
@Component
class CreatePark {

	private final ParkRepository parks;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	CreatePark(ParkRepository parks, AuditLog audit, ApplicationEventPublisher events) {
		this.parks = parks;
		this.audit = audit;
		this.events = events;
	}

	@Transactional
	Park create(ParkCode code, ParkContent content) {
		var created = save(Park.create(code, content));
		this.audit.record(AuditedAct.of("park.created", code).changing(Map.of(), AuditedPark.properties(created)));
		this.events.publishEvent(new TaxonomyChanged(code.value()));
		return created;
	}

	private Park save(Park park) {
		try {
			return this.parks.save(park);
		}
		catch (DuplicateKeyException ex) {
			throw new RuleViolated(Message.of("park.rule.code-taken"), "code");
		}
	}

}
