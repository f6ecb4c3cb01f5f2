// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/api/Paths.h"
#include "tests/support/server/TestServer.h"

#include <gtest/gtest.h>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;

/// A server with its rows, complete before any account is made on it.
class HospitalServer {
protected:
    HospitalServer()
    {
        m_server.database().execute(uR"(
            INSERT INTO org_unit (id, parent_id, hospital_id, kind, code, name, path) VALUES
                (1001, NULL, 1001, 'hospital', 'H1', '一院', '/1001/'),
                (1002, 1001, 1001, 'department', '0101', '心内科', '/1001/1002/'),
                (1003, 1001, 1001, 'department', '0102', '骨科', '/1001/1003/'),
                (1004, NULL, 1004, 'hospital', 'H2', '二院', '/1004/'),
                (1005, 1004, 1004, 'department', '0201', '儿科', '/1004/1005/');
            INSERT INTO person (id, hospital_id, staff_no, name, pinyin, pinyin_initials, category, department_id) VALUES
                (1002, 1001, '000002', '王伟', 'wangwei', 'ww', 'doctor', 1002),
                (1003, 1001, '000003', '李娜', 'lina', 'ln', 'nurse', 1003),
                (1005, 1004, '000005', '张敏', 'zhangmin', 'zm', 'nurse', 1005);
            INSERT INTO vendor (id, code, name) VALUES (1, 'tinglan', '汀岚'))"_s);
    }

    TestServer m_server;
};

/// A server with two hospitals: H1 (1001) with departments 0101 (1002) and 0102 (1003), H2 (1004) with 0201 (1005); and a
/// person in each department, numbered as it.
class HospitalApi : public testing::Test, protected HospitalServer {
protected:
    static std::string at(const char* path, qint64 id) { return fill(path, {id}); }

    TestClient m_system = m_server.as(Role::system);
    TestClient m_security = m_server.as(Role::security);
    TestClient m_department = m_server.as(Role::system, OrgUnitId{1003}); ///< sees 0102 only
};

} // namespace wardport::test
