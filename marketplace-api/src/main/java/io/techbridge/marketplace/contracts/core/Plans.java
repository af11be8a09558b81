package io.techbridge.marketplace.contracts.core;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import io.techbridge.marketplace.contracts.ContractId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans of contracts, in revisions: an amendment adds one, the older stay.
 */
@Component
public class Plans {

	private static final String DEDUCTIONS = """
			SELECT kind, remark, fen FROM contract_deduction
			WHERE contract_id = :contract AND revision = :revision ORDER BY position""";

	private static final String INSTALMENTS = """
			SELECT instalment_no, term, due_on, fen FROM contract_instalment
			WHERE contract_id = :contract AND revision = :revision ORDER BY instalment_no""";

	private static final String ADD_DEDUCTION = """
			INSERT INTO contract_deduction (contract_id, revision, position, kind, remark, fen)
			VALUES (?, ?, ?, ?, ?, ?)""";

	private static final String ADD_INSTALMENT = """
			INSERT INTO contract_instalment (contract_id, revision, instalment_no, term, due_on, fen)
			VALUES (?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	Plans(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * The plan that holds.
	 */
	public Plan of(Contract contract) {
		return of(contract.id(), contract.planRevision());
	}

	private Plan of(ContractId contract, int revision) {
		return new Plan(
				this.jdbc.sql(DEDUCTIONS)
					.param("contract", contract.value())
					.param("revision", revision)
					.query((row, number) -> new Deduction(DeductionKind.valueOf(row.getString("kind")),
							row.getString("remark"), row.getLong("fen")))
					.list(),
				this.jdbc.sql(INSTALMENTS)
					.param("contract", contract.value())
					.param("revision", revision)
					.query((row, number) -> new Instalment(row.getInt("instalment_no"), row.getString("term"),
							row.getObject("due_on", LocalDate.class), row.getLong("fen")))
					.list());
	}

	/**
	 * Adds the revision that a contract has come to.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(Contract contract, Plan plan) {
		var id = contract.id().value();
		var revision = contract.planRevision();
		this.batches.batchUpdate(ADD_DEDUCTION, numbered(plan.deductions()), 100, (statement, entry) -> {
			statement.setLong(1, id);
			statement.setInt(2, revision);
			statement.setInt(3, entry.number());
			statement.setString(4, entry.value().kind().name());
			statement.setString(5, entry.value().remark());
			statement.setLong(6, entry.value().fen());
		});
		this.batches.batchUpdate(ADD_INSTALMENT, plan.instalments(), 100, (statement, instalment) -> {
			statement.setLong(1, id);
			statement.setInt(2, revision);
			statement.setInt(3, instalment.sequence());
			statement.setString(4, instalment.term());
			statement.setDate(5, (instalment.dueOn() != null) ? Date.valueOf(instalment.dueOn()) : null);
			statement.setLong(6, instalment.fen());
		});
	}

	private static <T> List<Numbered<T>> numbered(List<T> values) {
		return IntStream.range(0, values.size()).mapToObj((i) -> new Numbered<>(i + 1, values.get(i))).toList();
	}

	private record Numbered<T>(int number, T value) {

	}

}
