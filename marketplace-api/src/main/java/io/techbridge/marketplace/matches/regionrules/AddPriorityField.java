package io.techbridge.marketplace.matches.regionrules;

import java.time.Clock;
import java.util.List;

import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ranking.RegionRule;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a rule that the marketplace itself brings: the fields a park wants to attract.
 */
@Component
public class AddPriorityField {

	private final StatedRules rules;

	private final RecordRule record;

	private final Ids ids;

	private final Clock clock;

	AddPriorityField(StatedRules rules, RecordRule record, Ids ids, Clock clock) {
		this.rules = rules;
		this.record = record;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * @param points −5 to 5 in steps of a half, not 0
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(ParkCode park, String nameZh, String nameEn, List<FieldCode> fields, double points) {
		var content = new RuleContent(RegionRule.Kind.PRIORITY_FIELD, nameZh, nameEn, Places.ANYWHERE, Places.ANYWHERE,
				new RuleFields(fields), points, null, null, 0, true);
		this.record.created(
				this.rules.save(StatedRule.create(new RuleId(this.ids.next()), park, content, this.clock.instant())));
	}

}
