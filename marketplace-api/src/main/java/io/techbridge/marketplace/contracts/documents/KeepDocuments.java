package io.techbridge.marketplace.contracts.documents;

import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.ChangeContract;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.core.ContractAccess.Written;
import io.techbridge.marketplace.contracts.core.ContractAct;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractStep;
import io.techbridge.marketplace.platform.files.FileStore;
import io.techbridge.marketplace.platform.files.ReceiveFiles;
import io.techbridge.marketplace.platform.files.ReceivedFile;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.platform.web.Versions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/**
 * A side adds a file to a contract, takes its own away again, or opens one.
 */
@Component
class KeepDocuments {

	private static final int MOST = 50;

	private final ContractAccess access;

	private final ChangeContract change;

	private final ContractDocuments documents;

	private final ReceiveFiles receive;

	private final FileStore files;

	private final TransactionOperations transaction;

	private final Clock clock;

	KeepDocuments(ContractAccess access, ChangeContract change, ContractDocuments documents, ReceiveFiles receive,
			FileStore files, TransactionOperations transaction, Clock clock) {
		this.access = access;
		this.change = change;
		this.documents = documents;
		this.receive = receive;
		this.files = files;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * The file is looked into and stored before the transaction begins, which takes its
	 * time; whether it may be added is asked before and again in it.
	 */
	Added add(ContractId id, long version, DocumentKind kind, MultipartFile upload, Caller caller) {
		this.transaction.executeWithoutResult((status) -> open(id, version, caller));
		var file = this.receive.receive(upload, "file");
		return Objects.requireNonNull(
				this.transaction.execute((status) -> add(open(id, version, caller), version, kind, file, caller)));
	}

	private Written open(ContractId id, long version, Caller caller) {
		var written = this.access.write(id, caller);
		Versions.require(version, written.contract().version());
		written.contract().touch(ContractAct.ATTACH, written.side(), this.clock.instant());
		if (this.documents.of(id).size() >= MOST) {
			throw new RuleViolated(Message.of("attachment.rule.most", MOST), "file");
		}
		return written;
	}

	private Added add(Written written, long version, DocumentKind kind, ReceivedFile file, Caller caller) {
		var after = touch(written, version, ContractEventKind.ATTACHED, file.name());
		var added = this.documents.add(after.id(), kind, file, written.side(), caller.account());
		return new Added(added, Objects.requireNonNull(after.version()));
	}

	/**
	 * Takes a file away. What the other side added stays.
	 */
	@Transactional
	Contract remove(ContractId id, long version, String documentId, Caller caller) {
		var written = this.access.write(id, caller);
		var document = this.documents.of(id)
			.stream()
			.filter((one) -> one.id().equals(documentId))
			.findFirst()
			.orElseThrow(() -> new NotFound("document " + documentId));
		if (document.side() != written.side()) {
			throw new RuleViolated(Message.of("contract.rule.document-of-other-side"));
		}
		var after = touch(written, version, ContractEventKind.DETACHED, document.name());
		this.documents.remove(id, documentId);
		return after;
	}

	/**
	 * Opens a file.
	 */
	Opened open(ContractId id, String documentId, Caller caller) {
		var contract = this.access.read(id, caller);
		var document = this.documents.of(contract.id())
			.stream()
			.filter((one) -> one.id().equals(documentId))
			.findFirst()
			.orElseThrow(() -> new NotFound("document " + documentId));
		var key = this.documents.file(contract.id(), Long.parseLong(document.id()))
			.orElseThrow(() -> new NotFound("document " + documentId));
		return new Opened(document, this.files.open(key));
	}

	private Contract touch(Written written, long version, ContractEventKind kind, String name) {
		var step = new ContractStep(kind, written.side(), China.today(this.clock), name);
		return this.change.change(written.contract(), version, null, step,
				(contract) -> contract.touch(ContractAct.ATTACH, written.side(), this.clock.instant()));
	}

	/**
	 * A file that was added, and the version of its contract since then.
	 */
	record Added(ContractDocument document, long version) {

	}

	/**
	 * A file on its way out.
	 *
	 * @param content is closed by whoever sends it
	 */
	record Opened(ContractDocument document, InputStream content) {

	}

}
