package io.techbridge.marketplace.authorization;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import io.techbridge.marketplace.platform.ids.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A caller and the thing it reaches for.
 */
final class Scene {

	private static final AtomicLong COUNTER = new AtomicLong();

	private final Props props;

	private final Actor actor;

	private final Target target;

	private final @Nullable Long organization;

	private final @Nullable AccountId caller;

	private final @Nullable String park;

	Scene(Props props, Actor actor, Target target) {
		this.props = props;
		this.actor = actor;
		this.target = target;
		this.organization = switch (actor) {
			case VIEWER, EDITOR, ADMIN -> props.organization("UNIVERSITY");
			case COMPANY -> props.organization("COMPANY");
			case BROKER -> props.organization("AGENCY");
			case VISITOR, NEWCOMER, PARK, OPERATOR, PENDING -> null;
		};
		this.caller = (actor != Actor.VISITOR) ? callerOf(actor) : null;
		this.park = (actor == Actor.PARK) ? props.parkAdministeredBy(this.caller) : null;
	}

	private AccountId callerOf(Actor kind) {
		return switch (kind) {
			case VIEWER, EDITOR -> {
				this.props.member(this.organization, "ADMIN");
				yield this.props.member(this.organization, kind.name());
			}
			case ADMIN -> {
				this.props.member(this.organization, "VIEWER");
				yield this.props.member(this.organization, "ADMIN");
			}
			case COMPANY, BROKER -> this.props.member(this.organization, "ADMIN");
			case OPERATOR -> this.props.withSecondFactor(this.props.operator());
			case PARK -> this.props.withSecondFactor(this.props.account());
			case PENDING -> this.props.operator();
			default -> this.props.account();
		};
	}

	Optional<AccountId> caller() {
		return Optional.ofNullable(this.caller);
	}

	Actor actor() {
		return this.actor;
	}

	Props props() {
		return this.props;
	}

	/** A name that nothing else has. */
	static String unique(String prefix) {
		return prefix + COUNTER.incrementAndGet();
	}

	String email() {
		return this.props.emailOf(caller().orElseThrow());
	}

	long organization() {
		return organization("VERIFIED");
	}

	/**
	 * The organization reached for; one of somebody else's is in the given status.
	 */
	long organization(String foreignStatus) {
		return switch (this.target) {
			case OWN -> this.organization;
			case FOREIGN -> this.props.organization("COMPANY", foreignStatus);
			default -> this.props.nobody();
		};
	}

	/** A published listing of the organization reached for. */
	long listing() {
		return exists() ? this.props.listingOf(organization()) : this.props.nobody();
	}

	/** A published need of the organization reached for. */
	long need() {
		return exists() ? Listings.PUBLISHED_NEED.in(this.props.market(), organization()).value() : this.props.nobody();
	}

	/** A list that the organization reached for has brought. */
	long broughtList() {
		return exists() ? this.props.importOf(organization()) : this.props.nobody();
	}

	/** An interest that the organization reached for has received, or else sent. */
	long interest(String status, boolean received) {
		return exists() ? this.props.interestOf(organization(), status, received) : this.props.nobody();
	}

	/** A contract of the organization reached for, which has to act on it. */
	long contract(String status) {
		return exists() ? this.props.contractOf(organization(), status) : this.props.nobody();
	}

	long report() {
		return exists() ? this.props.reportOf(organization()) : this.props.nobody();
	}

	/** The caller's agency, or another one. */
	long agency() {
		return (this.target == Target.OWN) ? this.organization : this.props.organization("AGENCY");
	}

	/** A member of the organization reached for, who is not the caller. */
	long memberOf(long organization) {
		return (this.target != Target.ABSENT) ? this.props.member(organization, "VIEWER").value() : this.props.nobody();
	}

	long account() {
		return switch (this.target) {
			case OWN -> this.caller.value();
			case FOREIGN -> this.props.account().value();
			default -> this.props.nobody();
		};
	}

	/** The account of somebody who may be like the caller. */
	long operator() {
		return switch (this.target) {
			case OWN -> this.caller.value();
			case FOREIGN -> this.props.operator().value();
			default -> this.props.nobody();
		};
	}

	String park() {
		return switch (this.target) {
			case OWN -> this.park;
			case FOREIGN -> this.props.park();
			default -> "NO_SUCH_PARK";
		};
	}

	boolean isForeign() {
		return this.target == Target.FOREIGN;
	}

	boolean exists() {
		return this.target != Target.ABSENT;
	}

	/** The thing of the caller's, of somebody else's, or none at all. */
	<T> T whose(Function<AccountId, T> of, T nothing) {
		return switch (this.target) {
			case OWN -> of.apply(this.caller);
			case FOREIGN -> of.apply(this.props.account());
			default -> nothing;
		};
	}

}
