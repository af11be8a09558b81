package io.techbridge.marketplace.statistics.listings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.statistics.scope.AsOf;
import io.techbridge.marketplace.statistics.scope.Basis;
import io.techbridge.marketplace.statistics.scope.Period;
import io.techbridge.marketplace.statistics.scope.Viewer;
import io.techbridge.matching.FieldCode;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;

/**
 * Which listings, or what has become of them, are counted for whom.
 */
public record ListingSelection(Viewer viewer, Period period, AsOf asOf, @Nullable ParkCode park,
		@Nullable FieldCode field, @Nullable OrganizationId organization) {

	public Basis basis() {
		return Basis.of(this.period, this.asOf, this.viewer);
	}

	/**
	 * Whether cells that would give an organization away are hidden. Who administers
	 * parks counts needs without a name as well, and talks between others, which they do
	 * not see one by one.
	 */
	public boolean hidesSmallCells() {
		return this.viewer.hidesSmallCells() || !this.viewer.operator() && !this.viewer.parks().isEmpty();
	}

	/**
	 * Refuses a list of what the asker sees no more than sums of, such as what was said
	 * between organizations, or which listings have a match: who administers parks may
	 * list those of the own organization only. The list would also tell what small cells
	 * hide.
	 * @throws AccessDeniedException if it is not for this asker
	 */
	public void requireEachOne() {
		this.viewer.requireList();
		if (hidesSmallCells() && (this.organization == null || !this.organization.equals(this.viewer.organization()))) {
			throw new AccessDeniedException("Of parks there are sums of this, no lists");
		}
	}

	/**
	 * What is counted, as conditions of SQL; the period and the instant are not among
	 * them.
	 * @param organizationColumn the owner
	 * @param parkColumn the owner's park
	 * @param fieldColumn the first-level field
	 */
	public Conditions where(String organizationColumn, String parkColumn, String fieldColumn) {
		var conditions = new ArrayList<String>();
		var parameters = new HashMap<String, Object>();
		if (!this.viewer.countsEverything()) {
			conditions.add(own(organizationColumn, parkColumn, parameters));
		}
		if (this.park != null) {
			conditions.add(parkColumn + " = :park");
			parameters.put("park", this.park.value());
		}
		if (this.field != null) {
			conditions.add(fieldColumn + " = :field");
			parameters.put("field", this.field.value());
		}
		if (this.organization != null) {
			conditions.add(organizationColumn + " = :organization");
			parameters.put("organization", this.organization.value());
		}
		return new Conditions(conditions.isEmpty() ? "TRUE" : String.join(" AND ", conditions), parameters);
	}

	/**
	 * Who is a member and administers parks as well sees the figures of both. What is not
	 * needed is not said: an OR keeps databases from their indexes.
	 */
	private String own(String organizationColumn, String parkColumn, Map<String, Object> parameters) {
		var seen = new ArrayList<String>();
		if (this.viewer.organization() != null) {
			seen.add(organizationColumn + " = :own");
			parameters.put("own", ownId());
		}
		if (!this.viewer.parks().isEmpty()) {
			seen.add(parkColumn + " IN (:parks)");
			parameters.put("parks", this.viewer.parks().stream().map(ParkCode::value).toList());
		}
		return "(" + String.join(" OR ", seen) + ")";
	}

	/** No organization has the number 0. */
	long ownId() {
		return (this.viewer.organization() != null) ? this.viewer.organization().value() : 0;
	}

}
