package io.techbridge.marketplace.interests.core;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CurrentCaller;
import io.techbridge.marketplace.platform.web.Versions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all changes of an interest have in common: they are saved, noted in its history
 * and in the audit log, and told to whom they concern.
 */
@Component
public class ChangeInterest {

	private final Interests interests;

	private final InterestHistory history;

	private final AuditLog audit;

	private final CurrentCaller current;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ChangeInterest(Interests interests, InterestHistory history, AuditLog audit, CurrentCaller current,
			ApplicationEventPublisher events, Clock clock) {
		this.interests = interests;
		this.history = history;
		this.audit = audit;
		this.current = current;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Adds an interest that is new.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Interest add(Interest expressed) {
		return noted(null, this.interests.save(expressed), Happening.of(EventKind.EXPRESSED, Party.SENDER));
	}

	/**
	 * Changes an interest that the caller has seen in a certain version.
	 * @throws io.techbridge.marketplace.platform.problems.StaleVersion if it has another
	 * one by now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Interest change(Interest before, long version, Happening happening, UnaryOperator<Interest> change) {
		Versions.require(version, before.version());
		return change(before, happening, change);
	}

	/**
	 * Changes an interest as it stands.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Interest change(Interest before, Happening happening, UnaryOperator<Interest> change) {
		return noted(before, this.interests.save(change.apply(before)), happening);
	}

	/**
	 * Notes something that changes nothing of the interest itself.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void note(Interest interest, Happening happening) {
		noted(interest, interest, happening);
	}

	private Interest noted(@Nullable Interest before, Interest after, Happening happening) {
		this.history.add(after.id(),
				new InterestHistory.Entry(happening.kind(), after.status(), happening.party(), by(),
						this.clock.instant(), (happening.because() != null) ? happening.because().reason() : null,
						happening.remark()));
		this.audit.record(AuditedAct.of(happening.kind().audited(), "interest", after.id().toString())
			.changing((before != null) ? changed(before, after) : Map.of(),
					(before != null) ? changed(after, before) : audited(after)));
		this.events.publishEvent(new InterestMoved(after, happening));
		return after;
	}

	private @Nullable AccountId by() {
		return this.current.find().map(Caller::account).orElse(null);
	}

	private static Map<String, String> changed(Interest interest, Interest other) {
		var values = audited(interest);
		var others = audited(other);
		values.entrySet().removeIf((value) -> Objects.equals(value.getValue(), others.get(value.getKey())));
		return values;
	}

	/** What was written stays between the two; the log keeps what became of it. */
	private static Map<String, String> audited(Interest interest) {
		var values = new TreeMap<String, String>();
		values.put("status", interest.status().name());
		values.put("sender", Long.toString(interest.senderId().value()));
		values.put("receiver", Long.toString(interest.receiverId().value()));
		values.put("target", interest.target().toString());
		values.put("answerBy", interest.deadlines().answerBy().toString());
		if (interest.brought() != null) {
			values.put("brought", interest.brought().toString());
		}
		if (interest.because() != null) {
			values.put("reason", interest.because().reason().name());
		}
		if (interest.attachment() != null) {
			values.put("attachmentSha256", interest.attachment().sha256());
		}
		return values;
	}

}
