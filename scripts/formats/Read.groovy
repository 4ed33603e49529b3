// args: the folder of schemas, the folder of reports. Prints as JSON, for each report, what violations-lib reads from its
// formats, and where its JUnit file breaks a schema.
import groovy.json.JsonOutput
import javax.xml.XMLConstants
import javax.xml.parsers.DocumentBuilderFactory
import javax.xml.transform.dom.DOMSource
import javax.xml.validation.SchemaFactory
import se.bjurr.violations.lib.ViolationsLogger
import se.bjurr.violations.lib.model.Violation
import se.bjurr.violations.lib.reports.Parser

def schema = { name ->
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(args[0], name))
}
def jenkins = schema('jenkins-junit.xsd')
def surefire = schema('surefire-test-report.xsd')

def brokenBy = { rules, node ->
    try {
        rules.newValidator().validate(new DOMSource(node))
        []
    } catch (org.xml.sax.SAXException e) {
        [e.message]
    }
}

def junit = { File file ->
    def document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file)
    def suites = document.getElementsByTagName('testsuite')
    // Surefire's schema knows one suite a file: each of ours must be one.
    brokenBy(jenkins, document) + (0..<suites.length).collectMany { brokenBy(surefire, suites.item(it)) }
}

def quiet = [log: { Object... said -> }] as ViolationsLogger
def read = { Parser parser, File file ->
    parser.findViolations(quiet, [file]).collect { Violation v ->
        [file: v.file, line: v.startLine, severity: v.severity.name(), rule: v.rule, message: v.message]
    }
}

println JsonOutput.toJson(new File(args[1]).listFiles().findAll { it.directory }.collectEntries { File folder ->
    [folder.name, [
        junitFaults: junit(new File(folder, 'junit.xml')),
        junit: read(Parser.JUNIT, new File(folder, 'junit.xml')),
        checkstyle: read(Parser.CHECKSTYLE, new File(folder, 'checkstyle.xml')),
        gitlab: read(Parser.CODECLIMATE, new File(folder, 'gitlab.json')),
        sarif: read(Parser.SARIF, new File(folder, 'sarif.json')),
    ]]
})
