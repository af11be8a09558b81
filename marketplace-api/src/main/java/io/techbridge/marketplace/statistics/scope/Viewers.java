package io.techbridge.marketplace.statistics.scope;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.taxonomies.LabelTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Knows of whom a caller may see figures.
 */
@Component
public class Viewers {

	private final Organizations organizations;

	private final LabelTexts labels;

	Viewers(Organizations organizations, LabelTexts labels) {
		this.organizations = organizations;
		this.labels = labels;
	}

	/**
	 * @param scope {@code null} for what is the caller's own
	 * @throws AccessDeniedException if the caller belongs to no organization, administers
	 * no park and is no operator
	 */
	public Viewer of(@Nullable StatisticsScope scope, Caller caller) {
		var organization = organization(caller);
		if (!caller.is(Role.OPERATOR) && organization == null && caller.parks().isEmpty()) {
			throw new AccessDeniedException("Neither a member of an organization nor an administrator of a park");
		}
		if (scope == StatisticsScope.MARKET) {
			return new Viewer(scope, caller.is(Role.OPERATOR), null, Set.of(), null);
		}
		if (caller.is(Role.OPERATOR)) {
			return new Viewer(StatisticsScope.OWN, true, null, Set.of(), null);
		}
		return new Viewer(StatisticsScope.OWN, false, organization, caller.parks(), name(organization, caller.parks()));
	}

	private static @Nullable OrganizationId organization(Caller caller) {
		var membership = caller.membership();
		return (membership != null && membership.role().includes(MemberRole.VIEWER)) ? membership.organization() : null;
	}

	private String name(@Nullable OrganizationId organization, Set<ParkCode> parks) {
		var own = Stream.ofNullable(organization)
			.flatMap((id) -> this.organizations.findById(id).stream())
			.map(Organization::name);
		var administered = parks.stream()
			.sorted(Comparator.comparing(ParkCode::value))
			.map((park) -> String.valueOf(this.labels.park(park.value())));
		return Stream.concat(own, administered).collect(Collectors.joining(" · "));
	}

}
